<#ftl output_format="plainText">
<#import "/roster-words.ftl" as say>
<#macro mail>
<#nested>
-- 
${say.words("rosterMailFooter", realmName, (user.email)!"")}
</#macro>
