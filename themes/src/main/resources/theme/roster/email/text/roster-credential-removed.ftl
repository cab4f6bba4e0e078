<#ftl output_format="plainText">
<#import "roster-notice.ftl" as layout>
<#import "/roster-words.ftl" as say>
<#assign removed=msg("rosterCredential." + credential)>
<@layout.notice text=say.words("rosterCredentialRemovedText", organization, removed) unexpected=msg("rosterCredentialRemovedUnexpected") label=msg("rosterAccountAction") />
