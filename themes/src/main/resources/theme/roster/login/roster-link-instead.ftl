<#-- The way from a password to the link, which also helps who has forgotten it. -->
<#import "roster-form.ftl" as form>
<#macro instead email copy="">
<#local ways = ((auth.authenticationSelections)![])?filter(way -> way.displayName == "roster-magic-link-display-name")>
<#if ways?has_content>
    <div class="roster-instead">
        <p class="roster-aside">${msg("rosterForgotText")}</p>
        <@form.way id="use-link" execution=ways?first.authExecId label=msg("rosterLinkInstead") email=email copy=copy />
    </div>
    <@form.linkAndPassword />
<#elseif realm.resetPasswordAllowed>
    <p class="roster-instead"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
</#if>
</#macro>
