<#import "roster-layout.ftl" as layout>
<#import "/roster-words.ftl" as say>
<#import "/roster-credential.ftl" as way>
<#assign kind = msg("rosterCredential." + credential)>
<#assign title = say.words("rosterCredentialAddedTitle", kind)>
<@layout.mail title=title preheader=say.words("rosterCredentialAddedText", organization, kind)>
<@layout.heading>${title}</@layout.heading>
<@layout.greeting />
<@layout.paragraph>${say.words("rosterCredentialAddedText", organization, kind)}</@layout.paragraph>
<@layout.facts facts=way.facts() />
<@layout.paragraph>${msg("rosterCredentialWasYou")}</@layout.paragraph>
<@layout.action href=notMe label=msg("rosterCredentialNotMe") />
<@layout.small>${msg("rosterCredentialAddedUnexpected")}</@layout.small>
<@layout.address href=notMe />
</@layout.mail>
