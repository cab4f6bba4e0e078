<#--
  What an email says of a way in that was added or removed: which one, when and with what.
-->
<#import "/roster-words.ftl" as say>
<#function name>
  <#local kind = msg("rosterCredential." + credential)>
  <#local own = credentialLabel?has_content && credentialLabel?lower_case != kind?lower_case>
  <#return own?then(say.words("rosterCredentialNamed", kind, credentialLabel), kind)>
</#function>
<#function facts>
  <#local known = [[msg("rosterCredentialWhat"), name()], [msg("rosterCredentialWhen"), time]]>
  <#if browser?has_content>
    <#local known = known + [[msg("rosterCredentialDevice"), say.words("rosterCredentialOn", browser, system)]]>
  </#if>
  <#return known>
</#function>
