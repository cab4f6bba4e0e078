<#-- Somebody invited came by an account at an identity provider: they join with the button, or nothing happens. -->
<#import "roster-page.ftl" as frame>
<#import "roster-words.ftl" as say>
<#if (joining.refused)!false>
<@frame.page heading=say.words("rosterNotJoinedTitle", joining.organization)>
    <p class="roster-lead">${msg("rosterNotJoinedText")}</p>
    <div class="roster-actions">
      <a id="sign-in" class="roster-button roster-primary" href="${joining.signInUrl}">${msg("rosterNoMemberSignIn")}</a>
    </div>
</@frame.page>
<#else>
<@frame.page heading=say.words("rosterLinkTitleInvitation", joining.organization)>
    <p class="roster-lead"><#if joining.inviter??>${say.words("rosterJoinTextBy", joining.inviter, joining.organization)}<#else>${say.words("rosterJoinText", joining.organization)}</#if> ${say.words("rosterJoinAccount", joining.provider)}</p>

    <dl class="roster-facts">
      <div>
        <dt>${msg("rosterOrganization")}</dt>
        <dd>${joining.organization}</dd>
      </div>
      <#if joining.inviter??>
      <div>
        <dt>${msg("rosterInvitedBy")}</dt>
        <dd>${joining.inviter}</dd>
      </div>
      </#if>
      <div>
        <dt>${msg("rosterEmail")}</dt>
        <dd><#list joining.email?split("@") as part>${part}<#sep><wbr>@</#list></dd>
      </div>
      <div>
        <dt>${joining.provider}</dt>
        <dd><#list joining.account?split("@") as part>${part}<#sep><wbr>@</#list></dd>
      </div>
    </dl>

    <form id="roster-join" class="roster-actions" action="${url.loginAction}" method="post">
      <button id="join" type="submit" name="join" value="${joining.consent}" class="roster-button roster-primary">${msg("rosterJoinAction")}</button>
      <button id="refuse" type="submit" name="refuse" value="true" class="roster-button roster-secondary">${msg("rosterJoinRefuse")}</button>
    </form>

    <p class="roster-aside">${msg("rosterJoinUnexpected")}</p>
</@frame.page>
</#if>
