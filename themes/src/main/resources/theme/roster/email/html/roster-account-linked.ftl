<#import "roster-notice.ftl" as layout>
<#import "/roster-words.ftl" as say>
<@layout.notice title=say.words("rosterAccountLinkedTitle", provider) text=say.words("rosterAccountLinkedText", provider, organization) unexpected=msg("rosterAccountLinkedUnexpected") label=msg("rosterAccountAction") />
