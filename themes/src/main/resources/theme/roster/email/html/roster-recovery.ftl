<#import "roster-layout.ftl" as layout>
<#import "/roster-words.ftl" as say>
<#import "/roster-lifetime.ftl" as time>
<#assign validity = time.lifetime()>
<#assign facts = [[msg("rosterOrganization"), organization]]>
<#if (user.email)?has_content><#assign facts = facts + [[msg("rosterEmail"), user.email]]></#if>
<@layout.mail title=say.words("rosterRecoveryTitle", organization) preheader=say.words("rosterSignInPreheader", validity)>
<@layout.heading>${say.words("rosterRecoveryTitle", organization)}</@layout.heading>
<@layout.greeting />
<@layout.paragraph><#if inviter?has_content>${say.words("rosterRecoveryText", inviter, organization)}<#else>${say.words("rosterRecoveryTextUnnamed", organization)}</#if> ${msg("rosterRecoveryTodo")}</@layout.paragraph>
<@layout.facts facts=facts />
<@layout.action href=link label=msg("rosterSignInAction") />
<@layout.small>${say.words("rosterMailValidity", validity)} ${msg("rosterRecoveryUnexpected")}</@layout.small>
<@layout.address href=link />
</@layout.mail>
