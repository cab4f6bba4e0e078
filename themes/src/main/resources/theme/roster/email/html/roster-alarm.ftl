<#import "roster-notice.ftl" as layout>
<#import "roster-layout.ftl" as mail>
<#import "/roster-words.ftl" as say>
<#import "/roster-credential.ftl" as way>
<@layout.notice title=say.words("rosterAlarmTitle", member) text=say.words("rosterAlarmText", member, memberEmail, way.name()) unexpected=msg("rosterAlarmTodo") />
