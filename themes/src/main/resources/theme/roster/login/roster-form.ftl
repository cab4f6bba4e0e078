<#--
  What the forms of the sign-in are made of. In keycloak.v2's field.ftl nothing ties an error or a hint to its field, so
  a screen reader that starts in the field (they have autofocus) never reads it; here it does.
-->

<#-- Why the page is here again. Fields that have the focus name it in aria-describedby. -->
<#macro reason>
<#if message?has_content>
  <@notice type=message.type id="roster-message">${message.summary}</@notice>
</#if>
</#macro>

<#macro notice type id>
<#local kind = (type == "error")?then("danger", type)>
<div id="${id}" class="${properties.kcAlertClass!} pf-m-${kind}" role="${(type == "error")?then("alert", "status")}">
  <div class="${properties.kcAlertIconClass!}"><span class="${properties["kcFeedback${type?cap_first}Icon"]!}" aria-hidden="true"></span></div>
  <span class="${properties.kcAlertTitleClass!} kc-feedback-text"><#nested></span>
</div>
</#macro>

<#-- A label, a field, what helps to fill it in, and what is wrong with it. Other attributes go to the field as they are. -->
<#macro input name label type="text" value="" error="" hint="" describedBy="" autofocus=false required=true extra...>
<div class="${properties.kcFormGroupClass}">
  <@caption name=name label=label />
  <#if hint?has_content><@help name=name text=hint /></#if>
  <span class="${properties.kcInputClass}<#if error?has_content> ${properties.kcError}</#if>">
    <input id="${name}" name="${name}" type="${type}" value="${value}"<@state name=name error=error hint=hint describedBy=describedBy autofocus=autofocus required=required /><#list extra as attribute, content> ${attribute}="${content}"</#list>>
  </span>
  <@wrong name=name error=error />
</div>
</#macro>

<#-- A password, with a button that shows it. -->
<#macro password name label autocomplete error="" hint="" describedBy="" autofocus=false>
<div class="${properties.kcFormGroupClass}">
  <@caption name=name label=label />
  <#if hint?has_content><@help name=name text=hint /></#if>
  <div class="${properties.kcInputGroup}">
    <div class="${properties.kcInputGroupItemClass} ${properties.kcFill}">
      <span class="${properties.kcInputClass}<#if error?has_content> ${properties.kcError}</#if>">
        <input id="${name}" name="${name}" type="password" value="" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false"<@state name=name error=error hint=hint describedBy=describedBy autofocus=autofocus />>
      </span>
    </div>
    <div class="${properties.kcInputGroupItemClass}">
      <button class="${properties.kcFormPasswordVisibilityButtonClass}" type="button" aria-label="${msg("showPassword")}"
              aria-controls="${name}" data-password-toggle
              data-icon-show="${properties.kcFormPasswordVisibilityIconShow}" data-icon-hide="${properties.kcFormPasswordVisibilityIconHide}"
              data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}" id="${name}-show-password">
        <i class="${properties.kcFormPasswordVisibilityIconShow}" aria-hidden="true"></i>
      </button>
    </div>
  </div>
  <@wrong name=name error=error />
</div>
</#macro>

<#macro checkbox name label checked hint="">
<div class="${properties.kcCheckboxClass}">
  <input class="${properties.kcCheckboxInputClass}" type="checkbox" id="${name}" name="${name}" value="on"<#if checked> checked</#if><#if hint?has_content> aria-describedby="${name}-hint"</#if>>
  <label for="${name}" class="${properties.kcCheckboxLabelClass}">${label}</label>
  <#if hint?has_content><@help name=name text=hint /></#if>
</div>
</#macro>

<#-- Tells a password manager whose password it is, where the address stands outside of the form. -->
<#macro owner>
<#if (auth.attemptedUsername)?has_content>
  <input type="text" value="${auth.attemptedUsername}" autocomplete="username" readonly hidden>
</#if>
</#macro>

<#--
  For pages whose buttons lead to the link and to the password, as far as these help: "Try another way" stays only where
  there is a further way.
-->
<#macro linkAndPassword>
<#local offered = ["roster-magic-link-display-name", "auth-username-password-form-display-name", "password-display-name", "roster-passkey-display-name"]>
<#local more = ((auth.authenticationSelections)![])?filter(way -> way.authExecId != (execution!"") && !offered?seq_contains(way.displayName))>
<#if !more?has_content><span data-roster-all-ways hidden></span></#if>
</#macro>

<#-- Sends an address to another way to sign in. Where the address is typed into a field of another form, copy names it. -->
<#macro way execution label id email="" copy="">
<form action="${url.loginAction}" method="post" data-once>
  <input type="hidden" name="email" value="${email}"<#if copy?has_content> data-copy="${copy}"</#if>>
  <button id="${id}" type="submit" name="authenticationExecution" value="${execution}" class="${properties.kcButtonSecondaryClass} ${properties.kcButtonBlockClass}">${label}</button>
</form>
</#macro>

<#-- Whom to ask where a second factor is lost, and the way out of a page that somebody has asked for. -->
<#macro lost>
<p class="roster-aside roster-lost">${msg("rosterFactorLost")}</p>
</#macro>

<#macro cancel id>
<#if isAppInitiatedAction??>
<button id="${id}" name="cancel-aia" value="true" type="submit" formnovalidate class="${properties.kcButtonSecondaryClass} ${properties.kcButtonBlockClass}">${msg("doCancel")}</button>
</#if>
</#macro>

<#-- A button that copies what an element shows, or the text that is given; without scripts it is not there. -->
<#macro copy id of label text="">
<button id="${id}" type="button" hidden class="${properties.kcButtonSecondaryClass}" data-copies="${of}" data-text="${text}" data-done="${msg("rosterCopied")}">${label}</button>
<p id="${id}-done" role="status" class="roster-unseen"></p>
</#macro>

<#-- One file for each thing that a page does by itself; without scripts everything works all the same. -->
<#macro script name>
<script type="module" src="${url.resourcesPath}/js/${name}.js"></script>
</#macro>

<#macro caption name label>
  <div class="${properties.kcFormGroupLabelClass}">
    <label for="${name}" class="${properties.kcFormLabelClass}"><span class="${properties.kcFormLabelTextClass}">${label}</span></label>
  </div>
</#macro>

<#macro help name text>
  <p id="${name}-hint" class="roster-hint">${text}</p>
</#macro>

<#macro state name error hint describedBy autofocus required=true>
<#local by = []>
<#if describedBy?has_content><#local by = by + [describedBy]></#if>
<#if hint?has_content><#local by = by + [name + "-hint"]></#if>
<#if error?has_content><#local by = by + ["input-error-" + name]></#if>
<#t><#if required> required</#if><#if error?has_content> aria-invalid="true"</#if><#if by?has_content> aria-describedby="${by?join(" ")}"</#if><#if autofocus> autofocus</#if>
</#macro>

<#macro wrong name error>
  <div id="input-error-container-${name}" aria-live="polite">
    <#if error?has_content>
    <p id="input-error-${name}" class="${properties.kcInputErrorMessageClass}">${error}</p>
    </#if>
  </div>
</#macro>
