<#ftl output_format="plainText">
<#import "roster-notice.ftl" as layout>
<#import "/roster-words.ftl" as say>
<@layout.notice text=say.words("rosterAccountLinkedText", provider, organization) unexpected=msg("rosterAccountLinkedUnexpected") label=msg("rosterAccountAction") />
