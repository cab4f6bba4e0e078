<#-- Instead of keycloak.v2's, whose choices look like buttons and do not answer the keyboard. -->
<#import "template.ftl" as layout>
<#global title = msg("loginChooseAuthenticator")>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("loginChooseAuthenticator")}
    <#elseif section = "form">
        <ul class="roster-ways">
            <#list auth.authenticationSelections as way>
            <li>
                <form action="${url.loginAction}" method="post" data-once>
                    <button type="submit" name="authenticationExecution" value="${way.authExecId}" aria-describedby="way-${way?index}">
                        <strong>${msg(way.displayName)}</strong>
                        <span id="way-${way?index}" aria-hidden="true">${msg(way.helpText)}</span>
                    </button>
                </form>
            </li>
            </#list>
        </ul>
    </#if>
</@layout.registrationLayout>
