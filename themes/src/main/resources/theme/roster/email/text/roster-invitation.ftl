<#ftl output_format="plainText">
<#import "roster-layout.ftl" as layout>
<#import "/roster-words.ftl" as say>
<#import "/roster-lifetime.ftl" as time>
<#assign validity = time.lifetime()>
<@layout.mail>
<@layout.greeting />

<#if inviter?has_content>${say.words("rosterInvitationText", inviter, organization)}<#else>${say.words("rosterInvitationTextUnnamed", organization)}</#if>
${msg("rosterInvitationTodo")}

${say.words("rosterMailFact", msg("rosterOrganization"), organization)}
<#if role?has_content>
${say.words("rosterMailFact", msg("rosterRole"), msg("rosterRole." + role))}
</#if>
<#if (user.email)?has_content>
${say.words("rosterMailFact", msg("rosterEmail"), user.email)}
</#if>

${msg("rosterInvitationActionText")}
${link}

${say.words("rosterMailValidity", validity)}
${msg("rosterInvitationUnexpected")}

</@layout.mail>
