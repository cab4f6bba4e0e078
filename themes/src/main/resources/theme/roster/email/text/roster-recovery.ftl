<#ftl output_format="plainText">
<#import "roster-layout.ftl" as layout>
<#import "/roster-words.ftl" as say>
<#import "/roster-lifetime.ftl" as time>
<@layout.mail>
<@layout.greeting />

<#if inviter?has_content>${say.words("rosterRecoveryText", inviter, organization)}<#else>${say.words("rosterRecoveryTextUnnamed", organization)}</#if>
${msg("rosterRecoveryTodo")}

${say.words("rosterMailFact", msg("rosterOrganization"), organization)}
<#if (user.email)?has_content>
${say.words("rosterMailFact", msg("rosterEmail"), user.email)}
</#if>

${msg("rosterSignInActionText")}
${link}

${say.words("rosterMailValidity", time.lifetime())}
${msg("rosterRecoveryUnexpected")}

</@layout.mail>
