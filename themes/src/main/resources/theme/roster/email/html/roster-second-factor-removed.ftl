<#import "roster-notice.ftl" as layout>
<#import "/roster-words.ftl" as say>
<@layout.notice title=msg("rosterSecondFactorRemovedTitle") text=say.words("rosterSecondFactorRemovedText", organization) unexpected=msg("rosterSecondFactorRemovedUnexpected") label=msg("rosterAccountAction") />
