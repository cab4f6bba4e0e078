<#import "roster-notice.ftl" as layout>
<#import "/roster-words.ftl" as say>
<@layout.notice title=say.words("rosterDeactivatedTitle", organization) text=say.words("rosterDeactivatedText", organization) unexpected=msg("rosterMailUnexpected") />
