<#ftl output_format="plainText">
<#import "roster-notice.ftl" as layout>
<#import "/roster-words.ftl" as say>
<@layout.notice text=say.words("rosterRoleChangedText", organization) unexpected=msg("rosterMailUnexpected")>
${say.words("rosterMailFact", msg("rosterRole"), msg("rosterRole." + role))}

</@layout.notice>
