<#ftl output_format="plainText">
<#import "roster-notice.ftl" as layout>
<#import "/roster-words.ftl" as say>
<#import "/roster-credential.ftl" as way>
<@layout.notice text=say.words("rosterAlarmText", member, memberEmail, way.name()) unexpected=msg("rosterAlarmTodo") />
