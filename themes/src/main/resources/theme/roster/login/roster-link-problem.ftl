<#-- A link that does not work: what happened, and what helps now. -->
<#import "roster-page.ftl" as frame>
<#assign reason = problem!"unknown">
<#-- Expired and revoked links are told apart by what they were for; to every other problem that makes no difference. -->
<#assign suffix = "">
<#if reason == "expired" || reason == "revoked">
  <#switch purpose!"">
    <#case "invitation"><#assign suffix = ".invitation"><#break>
    <#case "recovery"><#assign suffix = ".recovery"><#break>
    <#default><#assign suffix = ".signIn">
  </#switch>
</#if>
<@frame.page heading=msg("rosterProblemTitle.${reason}${suffix}")>
    <p class="roster-lead">${msg("rosterProblemText.${reason}${suffix}")}</p>
    <p class="roster-notice" role="note">${msg("rosterProblemHelp.${reason}${suffix}")}</p>
    <#if signInUrl?has_content>
    <#-- Where signing in is what helps, it is the thing to do; elsewhere only a way out. -->
    <#assign helps = reason == "used" || reason == "provider_off" || suffix == ".signIn">
    <div class="roster-actions">
      <a id="sign-in" class="roster-button ${helps?then('roster-primary', 'roster-secondary')}" href="${signInUrl}">${msg((reason == "provider_off")?then("rosterNoMemberSignIn", "rosterGoToSignIn"))}</a>
    </div>
    </#if>
</@frame.page>
