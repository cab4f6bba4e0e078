<#-- Instead of base's, which says the same thing twice when there is nothing to add to the heading. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${message.summary}</#if>
    <#elseif section = "form">
    <div id="kc-info-message">
        <#if messageHeader??>
        <p class="instruction">${message.summary}</p>
        </#if>
        <#if requiredActions?has_content>
        <ul>
            <#list requiredActions as action>
            <li>${kcSanitize(msg("requiredAction.${action}"))?no_esc}</li>
            </#list>
        </ul>
        </#if>
        <#if !(skipLink??)>
            <#if pageRedirectUri?has_content>
            <p><a class="${properties.kcButtonPrimaryClass}" href="${pageRedirectUri}">${msg("backToApplication")}</a></p>
            <#elseif actionUri?has_content>
            <p><a class="${properties.kcButtonPrimaryClass}" href="${actionUri}">${msg("proceedWithAction")}</a></p>
            <#elseif (client.baseUrl)?has_content>
            <p><a class="${properties.kcButtonPrimaryClass}" href="${client.baseUrl}">${msg("backToApplication")}</a></p>
            </#if>
        </#if>
    </div>
    </#if>
</@layout.registrationLayout>
