<#-- Waits until the member has confirmed by mail that the account at the identity provider is theirs. -->
<#import "template.ftl" as layout>
<#import "roster-form.ftl" as form>
<#import "roster-words.ftl" as say>
<#import "roster-duration.ftl" as duration>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("rosterSentTitle")}
    <#elseif section = "form">
        <#if sent.again>
        <@form.notice type="success" id="roster-again">${msg("rosterSentAgain")}</@form.notice>
        </#if>
        <p>${say.words("rosterConnectSentText", sent.provider, sent.email)}</p>
        <p>${say.words("rosterConnectSentOpen", duration.words(sent.minutes))}</p>

        <section class="roster-part" aria-labelledby="roster-nothing-title">
            <h2 id="roster-nothing-title">${msg("rosterNothingTitle")}</h2>
            <p>${msg("rosterNothingText")}</p>
            <div class="roster-buttons">
                <form action="${url.loginAction}" method="post" data-once>
                    <button id="resend" type="submit" name="resend" value="true" class="${properties.kcButtonSecondaryClass} ${properties.kcButtonBlockClass}"
                            data-seconds="${sent.resendAfter?c}" data-wait="${say.words("rosterResendWait", "{time}")}" data-ready="${msg("rosterResendReady")}">${msg("rosterResend")}</button>
                    <p role="status" class="roster-unseen"></p>
                </form>
            </div>
            <p><a id="restart" href="${url.loginRestartFlowUrl}">${msg("rosterNoMemberSignIn")}</a></p>
        </section>
        <@form.script name="once" />
        <@form.script name="address" />
        <@form.script name="countdown" />
    </#if>
</@layout.registrationLayout>
