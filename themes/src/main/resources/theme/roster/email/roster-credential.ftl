<#--
  What an email says of a way in that was added or removed: which one, when and with what.
-->
<#import "/roster-words.ftl" as say>
<#function name>
  <#local kind = msg("rosterCredential." + credential)>
  <#return credentialLabel?has_content?then(say.words("rosterCredentialNamed", kind, credentialLabel), kind)>
</#function>
<#function facts>
  <#local known = [[msg("rosterCredentialWhat"), name()], [msg("rosterCredentialWhen"), time]]>
  <#if browser?has_content>
    <#local known = known + [[msg("rosterCredentialDevice"), say.words("rosterCredentialOn", browser, system)]]>
  </#if>
  <#return known>
</#function>
