<#ftl output_format="plainText">
<#import "/roster-words.ftl" as say>
<#macro mail>
<#nested>
-- 
${say.words("rosterMailFooter", realmName, (user.email)!"")}
</#macro>
<#macro greeting>
<#local name = firstName!((user.firstName)!"")>
<#if name?has_content>${say.words("rosterMailGreeting", name)}<#else>${msg("rosterMailGreetingUnnamed")}</#if>
</#macro>
