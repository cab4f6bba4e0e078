<#-- A member says that it was not them: what to do about it, and then what was done. -->
<#import "template.ftl" as layout>
<#import "roster-form.ftl" as form>
<#import "roster-words.ftl" as say>
<#assign done = (notMe.done)!>
<#global title = msg(done?has_content?then("rosterNotMeDoneTitle", "rosterNotMeTitle"))>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg(done?has_content?then("rosterNotMeDoneTitle", "rosterNotMeTitle"))}
    <#elseif section = "form">
    <#if done?has_content>
        <ul>
            <#if done.removed><li>${msg("rosterNotMeRemoved")}</li></#if>
            <#if done.signedOut><li>${msg("rosterNotMeSignedOut")}</li></#if>
            <#if done.told gt 0><li>${msg("rosterNotMeTold")}</li></#if>
            <#if done.notTold><li>${msg("rosterNotMeNotTold")}</li></#if>
            <#if !done.removed && !done.signedOut && !done.notTold && done.told == 0><li>${msg("rosterNotMeNothing")}</li></#if>
        </ul>
        <p>${msg("rosterNotMeNext")}</p>
        <form class="roster-buttons" action="${url.loginAction}" method="post" data-once>
            <button id="done" name="done" value="true" type="submit" class="${properties.kcButtonPrimaryClass} ${properties.kcButtonBlockClass}">${msg("rosterNotMeContinue")}</button>
        </form>
    <#else>
        <p>${msg("rosterNotMeText")}</p>
        <form id="roster-not-me" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post" data-once>
            <#if notMe.kind??>
            <#assign kind = msg("rosterWay." + notMe.kind)>
            <#assign name = (notMe.label!"")?has_content?then(say.words("rosterWayNamed", kind, notMe.label!""), kind)>
            <#if notMe.removable>
            <@form.checkbox name="remove" label=say.words("rosterNotMeRemove", name) checked=true />
            <#else>
            <p class="roster-hint">${say.words("rosterNotMeKept", name)}</p>
            </#if>
            <#else>
            <p class="roster-hint">${msg("rosterNotMeGone")}</p>
            </#if>
            <@form.checkbox name="sign-out" label=msg("rosterNotMeSignOut") checked=true />
            <@form.checkbox name="tell" label=msg("rosterNotMeTell") checked=true />
            <div class="roster-buttons">
                <button id="do" type="submit" class="${properties.kcButtonPrimaryClass} ${properties.kcButtonBlockClass}">${msg("rosterNotMeDo")}</button>
                <button id="cancel" name="cancel-aia" value="true" type="submit" class="${properties.kcButtonSecondaryClass} ${properties.kcButtonBlockClass}">${msg("rosterNotMeCancel")}</button>
            </div>
        </form>
    </#if>
    <@form.script name="once" />
    </#if>
</@layout.registrationLayout>
