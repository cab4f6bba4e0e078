<#-- Instead of keycloak.v2's: the current password, other devices stay signed in unless asked otherwise, and the rule stands beside the field. -->
<#import "template.ftl" as layout>
<#import "roster-form.ftl" as form>
<#import "roster-words.ftl" as say>
<#import "password-validation.ftl" as validator>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password-current','password','password-confirm'); section>
    <#if section = "header">
        ${msg("updatePasswordTitle")}
    <#elseif section = "form">
        <#assign least = [8, (passwordPolicies.length)!0]?max>
        <form id="kc-passwd-update-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post" novalidate data-once>
            <@form.owner />
            <#if asksForCurrent!false>
            <@form.password name="password-current" label=msg("rosterCurrentPassword") autocomplete="current-password" error=messagesPerField.get("password-current") autofocus=true
                hint=msg("rosterCurrentPasswordHint") />
            </#if>
            <@form.password name="password-new" label=msg("passwordNew") autocomplete="new-password" error=messagesPerField.get("password") autofocus=!(asksForCurrent!false)
                hint=say.words("rosterPasswordLength", least?c) />
            <@form.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" error=messagesPerField.get("password-confirm") />
            <@form.checkbox name="logout-sessions" label=msg("logoutOtherSessions") checked=false hint=msg("rosterOtherSessionsHint") />
            <div class="roster-buttons">
                <button id="kc-submit" type="submit" class="${properties.kcButtonPrimaryClass} ${properties.kcButtonBlockClass}">${msg("rosterSavePassword")}</button>
                <#if isAppInitiatedAction??>
                <button id="kc-cancel" name="cancel-aia" value="true" type="submit" class="${properties.kcButtonSecondaryClass} ${properties.kcButtonBlockClass}">${msg("doCancel")}</button>
                </#if>
            </div>
        </form>
        <@validator.templates />
        <@validator.script field="password-new" />
        <@form.script name="once" />
    </#if>
</@layout.registrationLayout>
