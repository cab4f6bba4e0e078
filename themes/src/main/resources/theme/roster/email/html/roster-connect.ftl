<#import "roster-layout.ftl" as layout>
<#import "/roster-words.ftl" as say>
<#import "/roster-lifetime.ftl" as time>
<#assign validity = time.lifetime()>
<#assign facts = [[msg("rosterOrganization"), organization], [provider, (account)!""]]>
<@layout.mail title=say.words("rosterConnectTitle", provider) preheader=say.words("rosterConnectPreheader", validity)>
<@layout.heading>${say.words("rosterConnectTitle", provider)}</@layout.heading>
<@layout.greeting />
<@layout.paragraph>${say.words("rosterConnectText", provider, organization)}</@layout.paragraph>
<@layout.facts facts=facts />
<@layout.action href=link label=msg("rosterConnectAction") />
<@layout.small>${say.words("rosterMailValidity", validity)} ${msg("rosterConnectBrowser")}</@layout.small>
<@layout.small>${msg("rosterConnectUnexpected")}</@layout.small>
<@layout.address href=link />
</@layout.mail>
