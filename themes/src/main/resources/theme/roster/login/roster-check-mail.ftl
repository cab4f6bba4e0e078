<#-- The page that waits for the link. It says the same whether there is an account or not. -->
<#import "template.ftl" as layout>
<#import "roster-form.ftl" as form>
<#import "roster-words.ftl" as say>
<#import "roster-duration.ftl" as duration>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("rosterSentTitle")}
    <#elseif section = "form">
        <#assign error = messagesPerField.get("code")>
        <#assign fixed = (auth.showUsername())!false>
        <#if sent.again>
        <@form.notice type="success" id="roster-again">${msg("rosterSentAgain")}</@form.notice>
        <#elseif !error?has_content>
        <@form.reason />
        </#if>

        <p><#list say.words(fixed?then("rosterSentTextKnown", "rosterSentText"), "\n")?split("\n") as part>${part}<#sep><strong>${sent.email}</strong></#list></p>
        <#-- Keycloak's template notices the sign-in in another tab: see authChecker.js. -->
        <p>${say.words("rosterSentOpen", duration.words(sent.minutes))}</p>

        <section class="roster-part" aria-labelledby="roster-code-title">
            <h2 id="roster-code-title">${msg("rosterCodeTitle")}</h2>
            <#if sent.codeOver>
            <@form.notice type="error" id="input-error-code">${msg("rosterCodeOver")}</@form.notice>
            <#else>
            <form id="roster-code" class="roster-code" action="${url.loginAction}" method="post" data-once>
                <@form.input name="code" label=msg("rosterCode") hint=msg("rosterCodeHint") error=error autofocus=error?has_content
                    inputmode="numeric" autocomplete="one-time-code" pattern="\\D*([0-9]\\D*){8}" title=msg("rosterCodeShape") />
                <button id="use-code" type="submit" class="${properties.kcButtonPrimaryClass}">${msg("doLogIn")}</button>
            </form>
            </#if>
        </section>

        <section class="roster-part" aria-labelledby="roster-nothing-title">
            <h2 id="roster-nothing-title">${msg("rosterNothingTitle")}</h2>
            <p>${msg("rosterNothingText")}</p>
            <div class="roster-buttons">
                <form action="${url.loginAction}" method="post" data-once>
                    <button id="resend" type="submit" name="resend" value="true" class="${properties.kcButtonSecondaryClass} ${properties.kcButtonBlockClass}"
                            data-seconds="${sent.resendAfter?c}" data-wait="${say.words("rosterResendWait", "{time}")}" data-ready="${msg("rosterResendReady")}">${msg("rosterResend")}</button>
                    <p role="status" class="roster-unseen"></p>
                </form>
                <#if !fixed>
                <form action="${url.loginAction}" method="post" data-once>
                    <button id="change-email" type="submit" name="change" value="true" class="${properties.kcButtonSecondaryClass} ${properties.kcButtonBlockClass}">${msg("rosterChangeEmail")}</button>
                </form>
                </#if>
                <#if sent.passwordExecution??>
                <@form.way id="use-password" execution=sent.passwordExecution label=msg("rosterUsePassword") email=sent.email />
                </#if>
            </div>
        </section>
        <@form.linkAndPassword />
        <@form.script name="once" />
        <@form.script name="address" />
        <@form.script name="countdown" />
    </#if>
</@layout.registrationLayout>
