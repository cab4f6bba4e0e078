<#ftl output_format="plainText">
<#import "roster-layout.ftl" as layout>
<#import "/roster-words.ftl" as say>
<#import "/roster-lifetime.ftl" as time>
<@layout.mail>
<@layout.greeting />

${say.words("rosterSignInText", realmName)}

${say.words("rosterMailFact", msg("rosterOrganization"), organization)}
<#if (user.email)?has_content>
${say.words("rosterMailFact", msg("rosterEmail"), user.email)}
</#if>

${msg("rosterSignInActionText")}
${link}

<#if code?has_content>
${msg("rosterSignInCode")}
${code}
${msg("rosterSignInCodeSecret")}

</#if>
${say.words("rosterMailValidity", time.lifetime())}
${msg("rosterSignInUnexpected")}

</@layout.mail>
