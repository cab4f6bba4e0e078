<#ftl output_format="plainText">
<#import "roster-layout.ftl" as layout>
<#import "/roster-words.ftl" as say>
<#import "/roster-credential.ftl" as way>
<#assign kind = msg("rosterCredential." + credential)>
<@layout.mail>
<@layout.greeting />

${say.words("rosterCredentialAddedText", organization, kind)}

<#list way.facts() as fact>
${say.words("rosterMailFact", fact[0], fact[1])}
</#list>

${msg("rosterCredentialWasYou")}

${say.words("rosterMailFact", msg("rosterCredentialNotMe"), notMe)}

${msg("rosterCredentialAddedUnexpected")}

</@layout.mail>
