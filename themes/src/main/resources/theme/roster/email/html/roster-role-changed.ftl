<#import "roster-notice.ftl" as layout>
<#import "/roster-words.ftl" as say>
<#import "roster-layout.ftl" as frame>
<@layout.notice title=say.words("rosterRoleChangedTitle", organization) text=say.words("rosterRoleChangedText", organization) unexpected=msg("rosterMailUnexpected")>
<@frame.facts facts=[[msg("rosterOrganization"), organization], [msg("rosterRole"), msg("rosterRole." + role)]] />
</@layout.notice>
