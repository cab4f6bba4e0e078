<#import "roster-notice.ftl" as layout>
<#import "/roster-words.ftl" as say>
<@layout.notice title=say.words("rosterReactivatedTitle", organization) text=say.words("rosterReactivatedText", organization) unexpected=msg("rosterMailUnexpected") label=msg("rosterSignInAction") />
