<#ftl output_format="plainText">
<#import "roster-notice.ftl" as layout>
<#import "/roster-words.ftl" as say>
<#assign kind = msg("rosterCredential." + credential)>
<@layout.notice text=say.words("rosterAlarmText", member, memberEmail) unexpected=msg("rosterAlarmTodo") label=msg("rosterAlarmAction")>
${say.words("rosterMailFact", msg("rosterOrganization"), organization)}
${say.words("rosterMailFact", msg("rosterCredentialWhat"), kind)}
${say.words("rosterMailFact", msg("rosterCredentialWhen"), time)}

</@layout.notice>
