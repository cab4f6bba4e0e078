<#import "roster-layout.ftl" as layout>
<#import "/roster-words.ftl" as say>
<#import "/roster-lifetime.ftl" as time>
<#assign validity = time.lifetime()>
<#assign facts = [[msg("rosterOrganization"), organization]]>
<#if (user.email)?has_content><#assign facts = facts + [[msg("rosterEmail"), user.email]]></#if>
<@layout.mail title=say.words("rosterSignInTitle", realmName) preheader=say.words("rosterSignInPreheader", validity)>
<@layout.heading>${say.words("rosterSignInTitle", realmName)}</@layout.heading>
<@layout.greeting />
<@layout.paragraph>${say.words("rosterSignInText", realmName)}</@layout.paragraph>
<@layout.facts facts=facts />
<@layout.action href=link label=msg("rosterSignInAction") />
<#if code?has_content>
<@layout.code label=msg("rosterSignInCode") value=code />
<@layout.small>${msg("rosterSignInCodeSecret")}</@layout.small>
</#if>
<@layout.small>${say.words("rosterMailValidity", validity)} ${msg("rosterSignInUnexpected")}</@layout.small>
<@layout.address href=link />
</@layout.mail>
