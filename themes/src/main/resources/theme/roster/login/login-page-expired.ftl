<#-- Instead of base's, whose two links both read "Click here". -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("pageExpiredTitle")}
    <#elseif section = "form">
    <p class="instruction">${msg("rosterExpiredText")}</p>
    <div class="roster-actions">
        <a id="loginContinueLink" class="${properties.kcButtonPrimaryClass}" href="${url.loginAction}">${msg("rosterExpiredContinue")}</a>
        <a id="loginRestartLink" class="${properties.kcButtonSecondaryClass}" href="${url.loginRestartFlowUrl}">${msg("rosterExpiredRestart")}</a>
    </div>
    </#if>
</@layout.registrationLayout>
