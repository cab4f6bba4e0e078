<#--
  A mail that says what has happened to the member’s account. title, text, unexpected: text. label: what the link to the
  account says, where there is one. Nested: facts.
-->
<#import "roster-layout.ftl" as layout>
<#macro notice title text unexpected label="">
<@layout.mail title=title preheader=text>
<@layout.heading>${title}</@layout.heading>
<@layout.greeting />
<@layout.paragraph>${text}</@layout.paragraph>
<#nested>
<#if label?has_content>
<@layout.action href=link label=label />
</#if>
<@layout.small>${unexpected}</@layout.small>
<#if label?has_content>
<@layout.address href=link />
</#if>
</@layout.mail>
</#macro>
