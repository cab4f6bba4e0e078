<#ftl output_format="plainText">
<#import "roster-notice.ftl" as layout>
<#import "/roster-words.ftl" as say>
<@layout.notice text=say.words("rosterReactivatedText", organization) unexpected=msg("rosterMailUnexpected") label=msg("rosterSignInAction") />
