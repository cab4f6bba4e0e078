<#-- What an opened link shows. Only the person presses the button; the press is the POST that uses the link. -->
<#import "roster-page.ftl" as frame>
<#import "roster-words.ftl" as say>
<#assign invited = link.purpose == "invitation">
<#assign connects = link.purpose == "connect">
<#assign joins = (link.joins)!false>
<#if connects && !joins>
<#assign heading = say.words("rosterConnectTitle", (link.provider)!"")>
<#else>
<#assign heading = say.words((invited || joins)?then("rosterLinkTitleInvitation", "rosterLinkTitle"), link.organization)>
</#if>
<@frame.page heading=heading>
    <p class="roster-lead">
      <#if link.firstName?has_content>${say.words("rosterLinkGreeting", link.firstName)}</#if>
      <#switch link.purpose>
        <#case "invitation">${msg("rosterLinkTextInvitation")}<#break>
        <#case "recovery">${msg("rosterLinkTextRecovery")}<#break>
        <#case "connect"><#if joins><#if link.inviter??>${say.words("rosterJoinTextBy", link.inviter, link.organization)}<#else>${say.words("rosterJoinText", link.organization)}</#if> </#if>${say.words("rosterConnectText", (link.account)!"", (link.provider)!"")}<#break>
        <#default>${msg("rosterLinkTextSignIn")}
      </#switch>
    </p>

    <dl class="roster-facts">
      <div>
        <dt>${msg("rosterOrganization")}</dt>
        <dd>${link.organization}</dd>
      </div>
      <#if link.inviter??>
      <div>
        <dt>${msg("rosterInvitedBy")}</dt>
        <dd>${link.inviter}</dd>
      </div>
      </#if>
      <div>
        <dt>${msg("rosterEmail")}</dt>
        <dd><#list link.email?split("@") as part>${part}<#sep><wbr>@</#list></dd>
      </div>
    </dl>

    <#if connects>
    <p class="roster-notice" role="note">${msg("rosterConnectOnlyYou")}</p>
    <#elseif !invited && link.purpose != "recovery">
    <p class="roster-notice" role="note">${msg("rosterLinkOnlyYou")}</p>
    </#if>
    <#if link.signedInAs??>
    <p class="roster-notice" role="note">${say.words("rosterLinkSignedInAs", link.signedInAs)}</p>
    </#if>

    <form id="roster-link" class="roster-actions" action="${link.action}" method="post" onsubmit="this.elements.accept.disabled = true">
      <input type="hidden" name="csrfToken" value="${link.csrfToken}">
      <#if link.signedInAs??>
      <input type="hidden" name="switch" value="${link.switch}">
      </#if>
      <button id="accept" type="submit" class="roster-button roster-primary">
        <#if link.signedInAs??>${say.words("rosterLinkContinueAs", link.email)}<#elseif joins>${msg("rosterJoinAction")}<#elseif connects>${msg("rosterConnectAction")}<#elseif invited>${msg("rosterLinkAccept")}<#else>${msg("rosterLinkSignIn")}</#if>
      </button>
      <#if link.signedInAs??>
      <a id="stay" class="roster-button roster-secondary" href="${link.stayUrl}">${say.words("rosterLinkStay", link.signedInAs)}</a>
      </#if>
    </form>

    <#if !invited && !connects && link.purpose != "recovery">
    <p class="roster-aside">${msg("rosterLinkOtherBrowser")}</p>
    </#if>
    <p class="roster-aside">${msg("rosterLinkUnexpected")}</p>
</@frame.page>
