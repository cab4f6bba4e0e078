<#--
  Instead of keycloak.v2's: on a phone first a link that opens the app and the secret to copy, on a desk first the code
  to scan. An app that is given no name gets one.
-->
<#import "template.ftl" as layout>
<#import "roster-form.ftl" as form>
<#import "roster-words.ftl" as say>
<#global title = msg("loginTotpTitle")>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("loginTotpTitle")}
    <#elseif section = "form">
        <#assign error = messagesPerField.get("totp")>
        <#assign nameError = messagesPerField.get("userLabel")>
        <#if !error?has_content && !nameError?has_content && !(isAppInitiatedAction??)><@form.reason /></#if>
        <p>${say.words("rosterAppText", (totp.supportedApplications)?map(app -> msg(app))?join(", "))}</p>
        <div class="roster-app">
            <section class="roster-app-open" aria-labelledby="roster-app-here">
                <h2 id="roster-app-here">${msg("rosterAppHere")}</h2>
                <p><a id="open-app" class="${properties.kcButtonSecondaryClass} ${properties.kcButtonBlockClass}" href="${totp.policy.getKeyURI(realm.displayName!realm.name, totp.username, totp.totpSecret)}">${msg("rosterAppOpen")}</a></p>
                <p class="roster-hint">${msg("rosterAppSecret")}</p>
                <p><code id="kc-totp-secret-key">${totp.totpSecretEncoded}</code></p>
                <@form.copy id="copy-secret" of="kc-totp-secret-key" text=totp.totpSecretEncoded?replace(" ", "") label=msg("rosterAppCopy") />
                <#if totp.policy.type != "totp" || totp.policy.digits != 6 || totp.policy.getAlgorithmKey() != "SHA1" || totp.policy.period != 30>
                <ul class="roster-hint">
                    <li>${msg("loginTotpType")}: ${msg("loginTotp." + totp.policy.type)}</li>
                    <li>${msg("loginTotpAlgorithm")}: ${totp.policy.getAlgorithmKey()}</li>
                    <li>${msg("loginTotpDigits")}: ${totp.policy.digits?c}</li>
                    <#if totp.policy.type == "totp">
                    <li>${msg("loginTotpInterval")}: ${totp.policy.period?c}</li>
                    <#else>
                    <li>${msg("loginTotpCounter")}: ${totp.policy.initialCounter?c}</li>
                    </#if>
                </ul>
                </#if>
            </section>
            <section class="roster-app-scan" aria-labelledby="roster-app-elsewhere">
                <h2 id="roster-app-elsewhere">${msg("rosterAppElsewhere")}</h2>
                <img id="kc-totp-secret-qr-code" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("rosterAppQr")}">
            </section>
        </div>
        <form id="kc-totp-settings-form" class="${properties.kcFormClass!} roster-part" action="${url.loginAction}" method="post" data-once>
            <input type="hidden" id="totpSecret" name="totpSecret" value="${totp.totpSecret}">
            <div class="roster-code">
            <@form.input name="totp" label=msg("authenticatorCode") hint=msg("rosterAppCodeHint") error=error autocomplete="one-time-code" inputmode="numeric" />
            </div>
            <@form.input name="userLabel" label=msg("rosterAppName") value=(appName!"") error=nameError required=false autocomplete="off" />
            <@form.checkbox name="logout-sessions" label=msg("logoutOtherSessions") checked=false hint=msg("rosterOtherSessionsHint") />
            <div class="roster-buttons">
                <button id="saveTOTPBtn" type="submit" class="${properties.kcButtonPrimaryClass} ${properties.kcButtonBlockClass}">${msg("doSubmit")}</button>
                <@form.cancel id="cancelTOTPBtn" />
            </div>
        </form>
        <@form.script name="once" />
        <@form.script name="copy" />
    </#if>
</@layout.registrationLayout>
