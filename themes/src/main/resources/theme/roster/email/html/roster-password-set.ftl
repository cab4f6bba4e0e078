<#import "roster-notice.ftl" as layout>
<#import "/roster-words.ftl" as say>
<@layout.notice title=msg("rosterPasswordSetTitle") text=say.words("rosterPasswordSetText", organization) unexpected=msg("rosterPasswordSetUnexpected") label=msg("rosterAccountAction") />
