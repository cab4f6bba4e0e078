<#import "roster-notice.ftl" as layout>
<#import "/roster-words.ftl" as say>
<#assign removed=msg("rosterCredential." + credential)>
<@layout.notice title=say.words("rosterCredentialRemovedTitle", removed) text=say.words("rosterCredentialRemovedText", organization, removed) unexpected=msg("rosterCredentialRemovedUnexpected") label=msg("rosterAccountAction") />
