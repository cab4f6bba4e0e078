<#-- Instead of base's, whose buttons need a script. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("webauthn-error-title")}
    <#elseif section = "form">
        <form id="kc-error-credential-form" class="roster-buttons" action="${url.loginAction}" method="post">
            <#if execution?has_content>
            <input type="hidden" name="authenticationExecution" value="${execution}">
            </#if>
            <button id="kc-try-again" type="submit" name="isSetRetry" value="retry" class="${properties.kcButtonPrimaryClass} ${properties.kcButtonBlockClass}">${msg("doTryAgain")}</button>
            <#if isAppInitiatedAction??>
            <button id="cancel" name="cancel-aia" value="true" type="submit" class="${properties.kcButtonSecondaryClass} ${properties.kcButtonBlockClass}">${msg("doCancel")}</button>
            </#if>
        </form>
    </#if>
</@layout.registrationLayout>
