<#-- For how long a link is valid, in words. One day is said in hours: "1 day" could mean until the evening. -->
<#function lifetime>
  <#return (linkExpiration == 1440)?then(msg("rosterMailOneDay"), linkExpirationFormatter(linkExpiration))>
</#function>
