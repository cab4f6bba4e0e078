<#-- Instead of base's, which forces a tab order. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("logoutConfirmTitle")}
    <#elseif section = "form">
    <div id="kc-logout-confirm">
        <p class="instruction">${msg("logoutConfirmHeader")}</p>

        <form class="roster-actions" action="${url.logoutConfirmAction}" onsubmit="confirmLogout.disabled = true; return true;" method="post">
            <input type="hidden" name="session_code" value="${logoutConfirm.code}">
            <input class="${properties.kcButtonPrimaryClass}" name="confirmLogout" id="kc-logout" type="submit" value="${msg("doLogout")}">
            <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content>
            <a class="${properties.kcButtonSecondaryClass}" href="${client.baseUrl}">${msg("backToApplication")}</a>
            </#if>
        </form>
    </div>
    </#if>
</@layout.registrationLayout>
