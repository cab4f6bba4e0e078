<#ftl output_format="plainText">
<#import "roster-layout.ftl" as layout>
<#import "/roster-words.ftl" as say>
<#assign validity = linkExpirationFormatter(linkExpiration)>
<@layout.mail>
<#if firstName?has_content>${say.words("rosterMailGreeting", firstName)}<#else>${msg("rosterMailGreetingUnnamed")}</#if>

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

${say.words("rosterInvitationValidity", validity)}
${msg("rosterInvitationUnexpected")}

</@layout.mail>
