<#ftl output_format="plainText">
<#import "roster-notice.ftl" as layout>
<#import "/roster-words.ftl" as say>
<@layout.notice text=say.words("rosterPasswordSetText", organization) unexpected=msg("rosterPasswordSetUnexpected") label=msg("rosterAccountAction") />
