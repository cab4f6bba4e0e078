<#--
  The frame of the pages that are opened from a mail. It looks as Keycloak's template.ftl does in this theme, but is a
  page of its own on purpose: nothing on it runs by itself (no script that polls, redirects or submits), and a phone
  loads one small style sheet before the first sign-in.
-->
<#macro page heading>
<!DOCTYPE html>
<html class="roster" lang="${lang}"<#if realm.internationalizationEnabled> dir="${(locale.rtl)?then('rtl','ltr')}"</#if>>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light${darkMode?then(' dark', '')}">
  <meta name="robots" content="noindex, nofollow">
  <meta name="referrer" content="no-referrer">
  <title>${heading} – ${realm.displayName!realm.name}</title>
  <#list (themeResources.favicons)![] as icon>
  <link rel="${icon.rel!'icon'}" href="${url.resourcesPath}/${icon.path}">
  </#list>
  <#list (themeResources.styles)![] as style>
  <#if style.path != "css/styles.css">
  <link rel="stylesheet" href="${url.resourcesPath}/${style.path}">
  </#if>
  </#list>
</head>
<body>
<div class="roster-page">
  <header class="roster-header">
    <div class="roster-brand">${kcSanitize(msg("loginTitleHtml", (realm.displayNameHtml)!''))?no_esc}</div>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <details class="roster-languages">
      <summary><span class="roster-unseen">${msg("languages")}: </span>${locale.current}</summary>
      <ul>
        <#list locale.supported as language>
        <li><a href="${language.url}" lang="${language.languageTag}" hreflang="${language.languageTag}"<#if language.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${language.label}</a></li>
        </#list>
      </ul>
    </details>
    </#if>
  </header>
  <main class="roster-card">
    <h1>${heading}</h1>
    <#nested>
  </main>
</div>
</body>
</html>
</#macro>
