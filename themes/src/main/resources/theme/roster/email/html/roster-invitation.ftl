<#import "roster-layout.ftl" as layout>
<#import "/roster-words.ftl" as say>
<#import "/roster-lifetime.ftl" as time>
<#assign validity = time.lifetime()>
<#assign facts = [[msg("rosterOrganization"), organization]]>
<#if role?has_content><#assign facts = facts + [[msg("rosterRole"), msg("rosterRole." + role)]]></#if>
<#if (user.email)?has_content><#assign facts = facts + [[msg("rosterEmail"), user.email]]></#if>
<@layout.mail title=say.words("rosterInvitationTitle", organization) preheader=say.words("rosterInvitationPreheader", validity)>
<@layout.heading>${say.words("rosterInvitationTitle", organization)}</@layout.heading>
<@layout.greeting />
<@layout.paragraph><#if inviter?has_content>${say.words("rosterInvitationText", inviter, organization)}<#else>${say.words("rosterInvitationTextUnnamed", organization)}</#if> ${msg("rosterInvitationTodo")}</@layout.paragraph>
<@layout.facts facts=facts />
<@layout.action href=link label=msg("rosterInvitationAction") />
<@layout.small>${say.words("rosterMailValidity", validity)} ${msg("rosterInvitationUnexpected")}</@layout.small>
<@layout.address href=link />
</@layout.mail>
