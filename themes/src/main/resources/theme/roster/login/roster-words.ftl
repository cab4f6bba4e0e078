<#--
  Words that contain a name. A value given to msg() itself is not left alone: Keycloak replaces ${key} in it with the
  message or attribute of that key. So the sentence is formatted with placeholders from the private use area, and the
  values come in afterwards. The result is plain text: the template that prints it escapes it.
-->
<#function words key values...>
  <#local sentence = msg(key, "\xE000", "\xE001", "\xE002")>
  <#list values as value>
    <#local sentence = sentence?replace(marks[value?index], value?replace("[\xE000-\xE002]", "", "r"))>
  </#list>
  <#return sentence>
</#function>
<#assign marks = ["\xE000", "\xE001", "\xE002"]>
