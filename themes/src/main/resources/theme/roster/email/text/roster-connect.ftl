<#ftl output_format="plainText">
<#import "roster-layout.ftl" as layout>
<#import "/roster-words.ftl" as say>
<#import "/roster-lifetime.ftl" as time>
<@layout.mail>
<@layout.greeting />

${say.words("rosterConnectText", provider, organization)}

${say.words("rosterMailFact", msg("rosterOrganization"), organization)}
${say.words("rosterMailFact", provider, (account)!"")}

${msg("rosterConnectActionText")}
${link}

${say.words("rosterMailValidity", time.lifetime())}
${msg("rosterConnectBrowser")}
${msg("rosterConnectUnexpected")}

</@layout.mail>
