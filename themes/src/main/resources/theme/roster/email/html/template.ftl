<#-- Keycloak’s own mails (verify the address, execute actions, a changed password, …) in the same frame. -->
<#import "roster-layout.ftl" as layout>
<#macro emailLayout>
<@layout.mail title=subject!realmName>
<@layout.heading>${subject!realmName}</@layout.heading>
<div class="ink" style="${layout.font}font-size:16px;line-height:25px;color:${layout.ink};word-break:break-word;"><#nested></div>
</@layout.mail>
</#macro>
