<#-- An account at an identity provider with whose address nobody here can come in. It does not say why. -->
<#import "roster-page.ftl" as frame>
<#import "roster-words.ftl" as say>
<@frame.page heading=msg("rosterNoMemberTitle")>
    <p class="roster-lead">
      <#if told.email?has_content>${say.words("rosterNoMemberText", told.email)}<#else>${msg("rosterNoMemberTextUnnamed")}</#if>
    </p>
    <p class="roster-notice" role="note">${msg("rosterNoMemberHelp")}</p>
    <div class="roster-actions">
      <a id="sign-in" class="roster-button roster-primary" href="${told.signInUrl}">${msg("rosterNoMemberSignIn")}</a>
    </div>
</@frame.page>
