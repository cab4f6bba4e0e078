<#import "roster-notice.ftl" as layout>
<#import "roster-layout.ftl" as mail>
<#import "/roster-words.ftl" as say>
<#assign kind = msg("rosterCredential." + credential)>
<#assign facts = [[msg("rosterOrganization"), organization], [msg("rosterCredentialWhat"), kind], [msg("rosterCredentialWhen"), time]]>
<@layout.notice title=say.words("rosterAlarmTitle", member) text=say.words("rosterAlarmText", member, memberEmail) unexpected=msg("rosterAlarmTodo") label=msg("rosterAlarmAction")>
<@mail.facts facts=facts />
</@layout.notice>
