<#--
  Keycloak's index.ftl imports this file for the three macros below, before it writes what the console reads. So it is
  the one place where this theme can add a way back to the application without a copy of index.ftl: Keycloak fills
  "referrer" only where the address says it, and loses it at the first reload. /link/done leads to the home client, and
  roster.home-client is Settings.HOME_CLIENT.
-->
<#if !(referrer_uri?has_content)>
  <#assign homeId = realm.getAttribute("roster.home-client")!"">
  <#if homeId?has_content && homeId != clientId>
    <#assign home = realm.getClientByClientId(homeId)!"">
    <#if home?has_content && home.enabled && home.baseUrl?has_content>
      <#global referrerName = inJson(home.name?has_content?then(home.name!"", homeId))>
      <#global referrer_uri = inJson(authUrl + "realms/" + realm.name?url("UTF-8") + "/link/done")>
    </#if>
  </#if>
</#if>

<#-- Text for a string of JSON in a page that Keycloak escapes as HTML once more: nothing is left to escape. -->
<#function inJson text>
  <#return text?json_string?replace('\\"', "\\u0022")?replace("'", "\\u0027")?replace("<", "\\u003c")?replace(">", "\\u003e")?replace("&", "\\u0026")>
</#function>

<#macro attributes resource names>
<#list names as name><#if resource[name]?has_content> ${name}="${resource[name]}"</#if></#list><#t>
</#macro>

<#macro renderStyles resources pathPrefix>
  <#list resources as style>
    <link rel="stylesheet" href="${pathPrefix}/${style.path}"<@attributes resource=style names=["media", "integrity", "crossorigin"] />>
  </#list>
</#macro>

<#macro renderScripts resources pathPrefix defaultScriptType="">
  <#list resources as script>
    <script src="${pathPrefix}/${script.path}" type="${script.type!defaultScriptType}"${script.hasDefer()?then(" defer", "")}${script.hasAsync()?then(" async", "")}<@attributes resource=script names=["integrity", "crossorigin", "blocking"] />></script>
  </#list>
</#macro>

<#macro renderFavicons resources pathPrefix>
  <#list resources as icon>
    <link rel="${icon.rel!"icon"}" href="${pathPrefix}/${icon.path}"<@attributes resource=icon names=["type", "media"] />>
  </#list>
</#macro>
