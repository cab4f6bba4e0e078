<#ftl output_format="plainText">
<#import "roster-layout.ftl" as layout>
<#import "/roster-words.ftl" as say>
<#macro notice text unexpected label="">
<@layout.mail>
<@layout.greeting />

${text}

<#nested>
<#if label?has_content>
${say.words("rosterMailFact", label, link)}

</#if>
${unexpected}

</@layout.mail>
</#macro>
