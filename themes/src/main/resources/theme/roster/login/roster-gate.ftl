<#-- Somebody proved who they are, and may not come in all the same. -->
<#import "roster-page.ftl" as frame>
<#import "roster-words.ftl" as say>
<#if organization?has_content>
  <#assign text = say.words("rosterGateTextOrganization", organization)>
<#else>
  <#assign text = msg("rosterGateText")>
</#if>
<@frame.page heading=msg("rosterGateTitle")>
    <p class="roster-lead">${text}</p>
    <p class="roster-notice" role="note">${msg("rosterGateHelp")}</p>
    <#if signOutUrl?has_content || signInUrl?has_content>
    <div class="roster-actions">
      <#if signInUrl?has_content>
      <a id="sign-in" class="roster-button roster-primary" href="${signInUrl}">${msg("rosterGateSignIn")}</a>
      </#if>
      <#if signOutUrl?has_content>
      <a id="sign-out" class="roster-button roster-secondary" href="${signOutUrl}">${msg("rosterSignOut")}</a>
      </#if>
    </div>
    </#if>
</@frame.page>
